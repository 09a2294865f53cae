import { PageHead } from './PageHead';
import { PageLink } from './PageLink';
import { usePage } from './page';

/** For an address that is no page's. */
export function NoPage() {
  const { texts } = usePage();
  return (
    <div className="wide page">
      <PageHead title={texts.noPage.title} lead={texts.noPage.text} />
      <p>
        <PageLink to="overview">{texts.overview.title}</PageLink>
      </p>
    </div>
  );
}
