import { BuilderElement, StringContainer, type XmlComponent } from 'docx';
import type { ControlKind, ControlPiece } from '../model/word-blocks.ts';

const val = (name: string, value: string | number): XmlComponent =>
  new BuilderElement<{ value: string | number }>({ name, attributes: { value: { key: 'w:val', value } } });
const parent = (name: string, children: readonly XmlComponent[]): XmlComponent =>
  new BuilderElement({ name, children });

const options = (choices: readonly string[]): readonly XmlComponent[] =>
  choices.map(
    (choice) =>
      new BuilderElement<{ shown: string; value: string }>({
        name: 'w:listItem',
        attributes: { shown: { key: 'w:displayText', value: choice }, value: { key: 'w:value', value: choice } },
      }),
  );

// Word draws a tick box with these two signs of this font.
const tick = { font: 'MS Gothic', on: '2612', off: '2610' } as const;
const tickState = (name: string, sign: string): XmlComponent =>
  new BuilderElement<{ sign: string; font: string }>({
    name,
    attributes: { sign: { key: 'w14:val', value: sign }, font: { key: 'w14:font', value: tick.font } },
  });

const asks: { readonly [K in ControlKind]: (piece: ControlPiece) => XmlComponent } = {
  text: () => new BuilderElement({ name: 'w:text' }),
  lines: () =>
    new BuilderElement<{ lines: string }>({
      name: 'w:text',
      attributes: { lines: { key: 'w:multiLine', value: '1' } },
    }),
  date: () =>
    parent('w:date', [
      val('w:dateFormat', 'MMMM d, yyyy'),
      val('w:lid', 'en-US'),
      val('w:storeMappedDataAs', 'dateTime'),
      val('w:calendar', 'gregorian'),
    ]),
  dropDown: (piece) => parent('w:dropDownList', options(piece.options)),
  checkBox: () =>
    parent('w14:checkbox', [
      new BuilderElement<{ value: string }>({
        name: 'w14:checked',
        attributes: { value: { key: 'w14:val', value: '0' } },
      }),
      tickState('w14:checkedState', tick.on),
      tickState('w14:uncheckedState', tick.off),
    ]),
};

const tickRun = (): XmlComponent =>
  parent('w:r', [
    parent('w:rPr', [
      new BuilderElement<{ latin: string; asian: string }>({
        name: 'w:rFonts',
        attributes: { latin: { key: 'w:ascii', value: tick.font }, asian: { key: 'w:eastAsia', value: tick.font } },
      }),
    ]),
    new StringContainer('w:t', '☐'),
  ]);

/**
 * Takes a blank and the run of its placeholder, none for a tick; gives the content control (w:sdt). What is typed takes the
 * look of the text around it.
 */
export const writeControl = (piece: ControlPiece, placeholder: XmlComponent | undefined): XmlComponent => {
  const look = [
    ...(piece.bold === true ? [new BuilderElement({ name: 'w:b' })] : []),
    ...(piece.italic === true ? [new BuilderElement({ name: 'w:i' })] : []),
  ];
  return parent('w:sdt', [
    parent('w:sdtPr', [
      ...(look.length > 0 ? [parent('w:rPr', look)] : []),
      val('w:alias', piece.title),
      val('w:tag', piece.tag),
      val('w:id', piece.id),
      ...(placeholder ? [new BuilderElement({ name: 'w:showingPlcHdr' })] : []),
      asks[piece.control](piece),
    ]),
    parent('w:sdtContent', [placeholder ?? tickRun()]),
  ]);
};
