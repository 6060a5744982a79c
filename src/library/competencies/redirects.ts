import type { PublishedAddresses } from './published-addresses.ts';

/** Takes the registry; gives where each earlier address leads now: moved pages to their new place, withdrawn codes to what stands in for them. */
export function redirectsOf({ addresses }: PublishedAddresses): Readonly<Record<string, string>> {
  const byCode = new Map(addresses.map((entry) => [entry.code, entry]));
  const last = (code: string, seen: readonly string[] = []): string | undefined => {
    const entry = byCode.get(code);
    if (!entry || seen.includes(code)) return undefined;
    return entry.replacedBy ? last(entry.replacedBy, [...seen, code]) : entry.address;
  };
  return Object.fromEntries(
    addresses.flatMap((entry) => {
      const target = last(entry.code);
      const from = [...(entry.movedFrom ?? []), ...(entry.replacedBy ? [entry.address] : [])];
      return target ? from.filter((address) => !address.includes('#')).map((address) => [address, target]) : [];
    }),
  );
}
