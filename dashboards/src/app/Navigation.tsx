import { NAVIGATION } from '../state/place';
import { usePage } from './page';
import { PageLink } from './PageLink';
import './navigation.css';

export function Navigation() {
  const { texts } = usePage();
  return (
    <nav className="navigation no-print" aria-label={texts.pages}>
      <ul className="wide">
        {NAVIGATION.map((place) => (
          <li key={place}>
            <PageLink to={place}>{texts[place].title}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
