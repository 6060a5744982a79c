import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { openOwnSection } from './open-own-section.ts';
import { siteBase } from './site-address.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/** Starlight names a group after its folder: "first-meetings". A reader sees "First meetings". */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  locals.starlightRoute.sidebar = openOwnSection(locals.starlightRoute.sidebar, url.pathname, siteBase).map(
    withReadableLabel,
  );
});

function withReadableLabel(entry: SidebarEntry): SidebarEntry {
  if (entry.type === 'link') return entry;
  return { ...entry, label: readable(entry.label), entries: entry.entries.map(withReadableLabel) };
}

function readable(folder: string): string {
  const words = folder.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
