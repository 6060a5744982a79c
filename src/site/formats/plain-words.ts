import { KINDS, LEVELS, type Kind, type Level } from '../../library/competencies/competency-terms.ts';

/** Takes a kind; gives its word: "Skill". */
export const kindWord = (kind: Kind): string => KINDS[kind].label;

/** Takes levels; gives them in words: "Direct practice; Specialist". */
export const levelWords = (levels: readonly Level[]): string => levels.map((level) => LEVELS[level].label).join('; ');
