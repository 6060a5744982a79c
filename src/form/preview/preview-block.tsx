import { Component } from 'preact';
import { renderHtml, type Block, type DocumentTree } from '../../assembly/index.ts';
import { hastToVnode } from './hast-to-vnode.ts';

interface PreviewBlockProps {
  readonly tree: DocumentTree;
  readonly block: Block;
}

/**
 * One clause or other top-level block of the preview. The pipeline gives back the same object for a block that did not
 * change, so that typing redraws one clause and not forty pages.
 */
export class PreviewBlock extends Component<PreviewBlockProps> {
  override shouldComponentUpdate(next: PreviewBlockProps): boolean {
    return next.block !== this.props.block;
  }

  override render() {
    const { tree, block } = this.props;
    return <>{renderHtml({ ...tree, children: [block] }).children.map(hastToVnode)}</>;
  }
}
