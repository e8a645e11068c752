// The terms of the glossary with their anchors.
import type { Portal } from '#core';
import type { Language } from '#i18n';

export function termsOf(portal: Portal, language: Language): { readonly anchor: string; readonly term: string }[] {
  const written = portal.prose.filter(({ page }) => page === 'glossary');
  const glossary = written.find((one) => one.language === language) ?? written[0];
  return (glossary?.blocks ?? []).flatMap((block) =>
    block.type === 'heading' && block.level === 2
      ? [{ anchor: block.anchor, term: block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('') }]
      : [],
  );
}
