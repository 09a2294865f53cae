import { Button, InlineAlert } from 'suomifi-ui-components';
import type { VocabularyQuery } from '../api/generated/documents';
import { usePage } from '../app/page';
import { toggled } from '../state/filters';
import { unknownCodes } from '../state/members';

/** Tells what a shared link asks for that this data doesn't have, and takes it away on request. */
export function LinkProblems({ vocabulary }: { readonly vocabulary: VocabularyQuery | undefined }) {
  const { state, unreadable, texts, change } = usePage();
  const unknown = vocabulary === undefined ? [] : unknownCodes(state, vocabulary);
  if (unknown.length === 0 && unreadable.length === 0) return null;
  return (
    <InlineAlert status="warning" labelText={texts.link.title} data-testid="link-problems">
      {unreadable.length > 0 && <p>{texts.link.unreadable(unreadable.join(', '))}</p>}
      {unknown.length > 0 && (
        <p>
          {texts.link.unknown(
            unknown.map(({ filter, code }) => `${code} (${texts.filters[filter]})`).join(', '),
          )}
        </p>
      )}
      <Button
        variant="secondary"
        mt="xs"
        onClick={() => {
          change(unknown.reduce((kept, { filter, code }) => toggled(kept, filter, code), state));
        }}
      >
        {texts.link.remove}
      </Button>
    </InlineAlert>
  );
}
