const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in words, "twenty-four"; any other number in digits. */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 1_000_000) return String(number);
  if (number >= 1000) return withRest(`${numberInWords(Math.floor(number / 1000))} thousand`, number % 1000);
  if (number >= 100) return withRest(`${ones[Math.floor(number / 100)]} hundred`, number % 100);
  if (number < 20) return ones[number] ?? String(number);
  const ten = tens[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? ten : `${ten}-${ones[number % 10]}`;
}

function withRest(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${numberInWords(rest)}`;
}
