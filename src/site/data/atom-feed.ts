import type { Change } from '../../library/content/change.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Takes the log of changes and the site's name and address (with a slash at its end); gives the log as an Atom feed, the newest first. */
export function atomFeed(changes: readonly Change[], site: { name: string; url: string }): string {
  const sorted = [...changes].sort((a, b) => b.date.localeCompare(a.date));
  const updated = sorted[0]?.date ?? '2015-01-01';
  const entries = sorted.map(({ date, title, text, pages }, index) => {
    const id = `${site.url}about/changes/#${date}-${sorted.filter((other) => other.date === date).length - sorted.slice(0, index).filter((other) => other.date === date).length}`;
    const link = new URL((pages?.[0] ?? '/about/changes/').slice(1), site.url).href;
    return `  <entry>
    <id>${escape(id)}</id>
    <title>${escape(title)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${escape(link)}"/>
    <summary>${escape(text)}</summary>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
  <id>${escape(site.url)}</id>
  <title>${escape(`Changes to ${site.name}`)}</title>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${escape(site.name)}</name></author>
  <link rel="self" href="${escape(`${site.url}changes.atom`)}"/>
  <link href="${escape(`${site.url}about/changes/`)}"/>
${entries.join('\n')}
</feed>
`;
}
