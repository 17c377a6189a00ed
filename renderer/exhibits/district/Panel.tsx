import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { Controls } from './Controls';
import './district.css';
import { Illustration } from './drawn/Illustration';
import { SiteSheet } from './sheet/SiteSheet';
import { useDistrict } from './store';
import { Strip } from './Strip';
import { useFingers } from './useFingers';
import { useLayout } from './useLayout';

/** The picture is the stage's (or drawn, where there is no 3D); here is everything to press, and the card about the place. */
export function Panel() {
  const { t } = useTranslation('district');
  const has3d = useKit().tier !== '2d';
  const site = useDistrict((s) => s.site);
  const isOpen = useDistrict((s) => s.isOpen);
  const { panel, view, dock } = useLayout();
  useFingers(has3d);
  return (
    <div ref={panel} className="district" data-testid="district" data-site={site} data-open={isOpen} data-dock={dock} data-drawn={!has3d}>
      <div ref={view} className="district-view" role="img" aria-label={t('view')}>
        {!has3d && <Illustration />}
      </div>
      {isOpen && <SiteSheet key={site} site={site} />}
      <Controls has3d={has3d} />
      <Strip />
    </div>
  );
}
