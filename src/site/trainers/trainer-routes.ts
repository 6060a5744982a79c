import type { BuiltRoute } from '../built-routes.ts';

const page = (pattern: string, file: string): BuiltRoute => ({
  pattern,
  entrypoint: `./src/site/trainers/pages/${file}`,
});

/** Pages and files for trainers. The overviews of the sections are written pages in content/docs. */
export const trainerRoutes: readonly BuiltRoute[] = [
  page('/competencies/roles', 'roles.astro'),
  page('/competencies/roles/[role]', 'role.astro'),
  page('/competencies/levels/[level]', 'level.astro'),
  page('/competencies/compare', 'compare.astro'),
  page('/competencies/self-assessment', 'self-assessment.astro'),
  page('/competencies/supervisor-worksheet', 'supervisor-worksheet.astro'),
  page('/competencies/changes', 'changes.astro'),
  page('/competencies/changes.atom', 'changes-feed.ts'),
  page('/competencies/[code]', 'competency.astro'),
  page('/toolkit/holistic-needs/[area]', 'need-area.astro'),
  page('/training/crosswalk', 'crosswalk.astro'),
  page('/training/planner', 'planner.astro'),
  page('/training/[module]', 'module.astro'),
  page('/data/[folder]/[file]', 'trainer-file.ts'),
  page('/data/handouts/[name].docx', 'handout-docx.ts'),
  page('/data/qr/[code].svg', 'qr-svg.ts'),
];
