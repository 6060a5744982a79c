/** Takes the code of a domain or a statement; gives its page. */
export const competencyAddress = (code: string): string => `/competencies/${code.toLowerCase()}/`;

/** Takes the key of a module, and the code of one of its objectives or none; gives its page. */
export const moduleAddress = (key: string, objective?: string): string =>
  `/training/${key}/${objective ? `#${objective.toLowerCase()}` : ''}`;

/** Takes the key of a needs area; gives its page. */
export const needAddress = (key: string): string => `/toolkit/holistic-needs/${key}/`;

/** Takes the key of a role; gives its view. */
export const roleAddress = (key: string): string => `/competencies/roles/${key}/`;

/** Takes the key of a level; gives its view. */
export const levelAddress = (key: string): string => `/competencies/levels/${key}/`;

/** Takes the name of a handout; gives its Word file. */
export const handoutAddress = (name: string): string => `/data/handouts/${name}.docx`;

/** Takes a permanent code; gives the picture that phones read. */
export const qrAddress = (code: string): string => `/data/qr/${code.toLowerCase()}.svg`;
