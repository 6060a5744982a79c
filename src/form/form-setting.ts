import { createContext } from 'preact';
import type { CitedSource } from '../assembly/index.ts';

/** What every part of the form may need to know about where it stands. */
export interface Setting {
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** The site's base path, ending in a slash. */
  readonly basePath: string;
}

export const FormSetting = createContext<Setting>({ sources: {}, basePath: '/' });
