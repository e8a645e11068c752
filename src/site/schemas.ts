// The JSON Schemas of the content files, as committed; published so that editors elsewhere can check what they write.
const files = import.meta.glob<string>('/content/schema/*.schema.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const schemas: readonly { readonly name: string; readonly text: string }[] = Object.entries(files)
  .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
