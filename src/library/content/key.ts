import { z } from 'zod';

/** A key: small letters, digits and hyphens; the name of a data file without its ending. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write a key in small letters, digits and hyphens.' });
