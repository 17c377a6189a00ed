import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { useConfirm } from './confirmStore';
import './kit.css';

/** The one question that may be open; the safe answer is the larger one. */
export function ConfirmDialog() {
  const { t } = useTranslation('admin');
  const question = useConfirm((s) => s.question);
  useEffect(() => () => useConfirm.getState().question?.answer(false), []);
  if (!question) return null;
  return (
    <div className="veil veil-idle admin-veil">
      <section className="card admin-confirm rise" role="alertdialog" aria-modal="true" aria-label={question.title} data-testid="confirm">
        <h2 className="title">{question.title}</h2>
        <p>{question.text}</p>
        <footer>
          <Button testId="confirm-yes" kind="sand" onPress={() => question.answer(true)}>
            {question.action}
          </Button>
          <Button testId="confirm-no" kind="primary" onPress={() => question.answer(false)}>
            {t('kit.cancel')}
          </Button>
        </footer>
      </section>
    </div>
  );
}
