import { useTranslation } from 'react-i18next';
import { pageFacts } from '../../../session/selfTest';
import { Button } from '../../../ui/Button';
import { Page } from '../../kit/Page';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { Notes } from './Notes';
import { Sheet } from './Sheet';
import './daily.css';

/** The morning's page: what the self-test found, and what colleagues have left. */
export function Daily() {
  const { t } = useTranslation('admin-daily');
  const [view, again] = useAnswer('getDaily');
  const { ask, busy } = useAsk();
  const check = async (): Promise<void> => {
    if (await ask('checkDaily', await pageFacts())) again();
  };
  if (!view) return null;
  return (
    <Page
      actions={
        <Button testId="daily-again" kind="primary" disabled={busy} onPress={() => void check()}>
          {t(busy ? 'checking' : 'again')}
        </Button>
      }
    >
      {view.sheet ? <Sheet sheet={view.sheet} /> : <p className="admin-note">{t('never')}</p>}
      <Notes notes={view.notes} onSaved={again} />
    </Page>
  );
}
