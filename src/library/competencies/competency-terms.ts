/** Kinds of statement, with the letter that stands in the code and the words shown. */
export const KINDS = {
  knowledge: { letter: 'K', label: 'Knowledge' },
  skill: { letter: 'S', label: 'Skill' },
  value: { letter: 'V', label: 'Value' },
} as const;

/** Levels of practice. The split follows public course tiers; the four names are ours. */
export const LEVELS = {
  all: { label: 'All staff', meaning: 'Everyone whose work touches children, whatever the post.' },
  practice: {
    label: 'Direct practice',
    meaning: 'People who carry cases, interview, treat, teach or care for young people.',
  },
  specialist: { label: 'Specialist', meaning: 'People whose main work is with children who have been exploited.' },
  lead: {
    label: 'Supervisors, managers and planners',
    meaning: 'People who supervise, plan services or write the protocol.',
  },
} as const;

/** Phases of a response. The first two are in California's 2015 paper; the third is this site's own. */
export const PHASES = {
  immediate: {
    label: 'Right away',
    meaning: 'From the first contact until the young person is safe and a plan exists.',
  },
  ongoing: { label: 'Ongoing', meaning: 'While a case is open and a team meets.' },
  transition: { label: 'Moving on', meaning: 'When supports pass to the young person and to people they chose.' },
} as const;

export type Kind = keyof typeof KINDS;
export type Level = keyof typeof LEVELS;
export type Phase = keyof typeof PHASES;

export const KIND_KEYS = Object.keys(KINDS) as [Kind, ...Kind[]];
export const LEVEL_KEYS = Object.keys(LEVELS) as [Level, ...Level[]];
export const PHASE_KEYS = Object.keys(PHASES) as [Phase, ...Phase[]];
