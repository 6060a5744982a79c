/** An example answer set as the site serves it. */
export interface ExampleLink {
  readonly title: string;
  readonly describes: string;
  readonly url: string;
}

/** Gives the examples of a document type, or none when they cannot be loaded. */
export async function examplesOf(documentType: string, basePath: string): Promise<readonly ExampleLink[]> {
  try {
    const response = await fetch(`${basePath}data/examples/${documentType}.json`);
    return response.ok ? ((await response.json()) as readonly ExampleLink[]) : [];
  } catch {
    return [];
  }
}
