import type { AppliedRequirement } from '../assembly/index.ts';
import { readFolder } from './content/read-folder.ts';
import { requirementAreas, requirementSchema, type Requirement } from './content/requirement.ts';
import { sourceSchema, type Source, type SourceKind } from './content/source.ts';
import { decidingQuestions } from './deciding-questions.ts';
import type { TemplateFiles } from './template-files.ts';

/** The requirements that name a document type in their `appliesTo`, in the order of the checklist. What is wrong in content/ is reported by its own check. */
export function appliedRequirements(root: string, id: string, files: TemplateFiles): readonly AppliedRequirement[] {
  const requirements = readFolder(root, 'content/requirements', requirementSchema, []);
  const applied = [...requirements.values()].filter(({ value }) => value.appliesTo.includes(id));
  if (applied.length === 0) return [];
  const sources = readFolder(root, 'content/sources', sourceSchema, []);
  const deciding = decidingQuestions(files);
  const areas = Object.keys(requirementAreas);
  return applied
    .toSorted((a, b) => areas.indexOf(a.value.area) - areas.indexOf(b.value.area))
    .map(({ key, value }) => ({
      key,
      title: value.title,
      duty: value.duty,
      citation: citationOf(value, sources),
      binds: value.binds,
      decidedBy: [...(deciding.get(key) ?? [])],
      ...(value.verified === 'partial' && { partlyRead: true as const }),
    }));
}

/** What a document cites: the law itself and the State's letters, not the pages on which we read of them. */
const citable: readonly SourceKind[] = ['law', 'regulation', 'bill', 'ballot measure', 'case', 'letter'];

function citationOf({ cites }: Requirement, sources: ReadonlyMap<string, { readonly value: Source }>): string {
  const shortOf = (source: string) => sources.get(source)?.value.short;
  const first = cites.filter(({ source }) => citable.includes(sources.get(source)?.value.kind ?? 'page'));
  return (first.length > 0 ? first : cites)
    .map(({ source, at }) => `${shortOf(source) ?? source}${at === undefined ? '' : pinpoint(at)}`)
    .join('; ');
}

/** "(a)(1)" follows the section at once; "page 4" needs a comma. */
function pinpoint(at: string): string {
  return at.startsWith('(') ? at : `, ${at}`;
}
