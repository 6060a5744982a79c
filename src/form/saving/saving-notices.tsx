import { fileTypes, handOverFile } from '../download/hand-over-file.ts';
import type { Saving } from './use-saving.ts';

/** What a person must know about saving before going on: another tab writes, or stored answers cannot be read. */
export function SavingNotices({ saving }: { readonly saving: Saving }) {
  const { found } = saving;
  return (
    <>
      {saving.mayWrite ? null : (
        <div class="notice" role="alert">
          <p>These answers are open in another tab. Here you can read them, but not change them.</p>
          <button type="button" class="secondary-button" onClick={saving.takeOver}>
            Use this tab
          </button>
        </div>
      )}
      {found.kind === 'unreadable' || found.kind === 'newer' ? (
        <div class="notice" role="alert">
          <p>
            {found.kind === 'newer'
              ? 'The answers on this device were saved by a newer version of this site. Reload the page to get it. Nothing has been changed.'
              : 'The answers on this device could not be read. They have not been changed. Download them, then clear them to begin anew.'}
          </p>
          <button
            type="button"
            class="secondary-button"
            onClick={() => handOverFile('stored-answers.csec.json', fileTypes.json, found.raw)}
          >
            Download what is stored
          </button>
        </div>
      ) : null}
    </>
  );
}
