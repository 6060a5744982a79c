import type { Element } from 'hast';
import { h } from 'hastscript';
import { findStatement } from '../../../library/competencies/statements.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress, levelAddress, moduleAddress, needAddress, roleAddress } from '../addresses.ts';
import { LEVELS, type Level } from '../../../library/competencies/competency-terms.ts';

const link = (address: string, words: string): Element => h('a', { href: withBase(address) }, words);

/** Takes the content and a statement's code; gives a link to the statement by code and title. */
export function statementLink(content: Pick<CompetencyContent, 'domains'>, code: string): Element {
  const found = findStatement(content, code);
  return link(competencyAddress(code), found ? `${code} ${found.statement.title}` : code);
}

/** Takes the content and a module's key; gives a link to the module. */
export function moduleLink(content: Pick<CompetencyContent, 'modules'>, key: string): Element {
  return link(moduleAddress(key), content.modules.get(key)?.value.title ?? key);
}

/** Takes the content and the key of a needs area; gives a link to the area. */
export function needLink(content: Pick<CompetencyContent, 'needs'>, key: string): Element {
  return link(needAddress(key), content.needs.get(key)?.value.title ?? key);
}

/** Takes the duties and a key; gives a link to the duty in the checklist. */
export function requirementLink(requirements: Content['requirements'], key: string): Element {
  return link(`/reference/requirements/#${key}`, requirements.get(key)?.value.title ?? key);
}

/** Takes the content and a role's key; gives a link to the role's view. */
export function roleLink(content: Pick<CompetencyContent, 'roles'>, key: string): Element {
  return link(roleAddress(key), content.roles.value.roles.find((role) => role.key === key)?.title ?? key);
}

/** Takes a level; gives a link to its view. */
export function levelLink(level: Level): Element {
  return link(levelAddress(level), LEVELS[level].label);
}

/** Takes links; gives them as a list, or the words for none. */
export function linkList(links: readonly Element[], none: string): Element {
  return links.length > 0
    ? h(
        'ul',
        links.map((each) => h('li', [each])),
      )
    : h('p', none);
}
