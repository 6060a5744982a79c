import * as z from 'zod/mini';

// The site's content security policy forbids eval, and zod tries it out when an object schema is made. So every object
// schema is made here, where it has been told not to.
z.config({ jitless: true });

/** Makes a schema for an object with these names and no others; says the sentence for what is no object at all. */
export function strictObject<Shape extends z.core.$ZodShape>(shape: Shape, sentence: string) {
  return z.strictObject(shape, sentence);
}
