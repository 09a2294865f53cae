import type { TermsProblemPartsFragment as TermsProblem } from '../../api/generated/documents';
import { usePage } from '../../app/page';

/** What is wrong with terms, where it is wrong: the rule in the page's language, then the server's own words. */
export function Problems({ problems }: { readonly problems: readonly TermsProblem[] }) {
  const { texts } = usePage();
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <ul className="problems">
        {problems.map(({ rule, where, message }) => (
          <li key={`${rule} ${where} ${message}`} data-rule={rule}>
            <strong>{texts.procurement.rules[rule]}</strong>{' '}
            <span className="soft" lang="en">
              {message}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
