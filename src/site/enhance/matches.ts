/** Takes what is wanted (by name; "words" is looked for in the text, the rest must equal the item's data), an item's data and its text; gives whether the item fits. */
export function matches(
  wanted: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string | undefined>>,
  text: string,
): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    if (!value.trim()) return true;
    return name === 'words'
      ? value
          .toLowerCase()
          .trim()
          .split(/\s+/)
          .every((word) => text.toLowerCase().includes(word))
      : data[name] === value;
  });
}
