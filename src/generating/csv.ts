// Rows as CSV text.
const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csv = (rows: Iterable<readonly string[]>): string =>
  `${Array.from(rows, (row) => row.map(cell).join(',')).join('\n')}\n`;
