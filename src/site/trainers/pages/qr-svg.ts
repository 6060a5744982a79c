import type { APIRoute } from 'astro';
import { codedEntries } from '../../../library/competencies/coded-entries.ts';
import { inFull } from '../../formats/site.ts';
import { qrCode } from '../parts/qr-code.ts';
import { trainerPage } from '../trainer-page.ts';

/** A picture for each published code: of its permanent address. */
export function getStaticPaths() {
  return codedEntries(trainerPage().content).map(({ code, address }) => ({
    params: { code: code.toLowerCase() },
    props: { address },
  }));
}

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrCode(inFull(trainerPage().site, props.address)), { headers: { 'content-type': 'image/svg+xml' } });
