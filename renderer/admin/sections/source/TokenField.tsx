import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tokenSchemes, type FeedSourceView, type TokenScheme, type TokenWanted } from '../../../../electron/shared/staff/feedCalls';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { Field } from '../../kit/Field';
import { TextInput } from '../../kit/TextInput';
import { showToast } from '../../kit/toastStore';
import { hostOf } from './sourceDraft';

/** names of HTTP, the same in every language */
const headers = { bearer: 'Bearer', 'api-key': 'X-API-Key', plain: 'Authorization' } as const satisfies Record<TokenScheme, string>;

interface TokenFieldProps {
  readonly view: FeedSourceView;
  readonly url: string;
  readonly token: TokenWanted;
  readonly onChange: (token: TokenWanted) => void;
  readonly problem: boolean;
}

function Kept({ view, url, token, onChange }: Omit<TokenFieldProps, 'problem'>) {
  const { t } = useTranslation('admin-source');
  const { kept, host } = view.token;
  const isNone = token.kind === 'none' || kept === 'none';
  const isOther = kept !== 'none' && token.kind === 'keep' && host !== null && hostOf(url) !== host;
  const forget = (): void => {
    onChange({ kind: 'none' });
    showToast({ kind: 'done', text: t('tokenForgotten'), undo: () => onChange({ kind: 'keep' }) });
  };
  return (
    <>
      <p data-testid="token-state" data-kept={isNone ? 'none' : kept}>
        {isNone ? t('tokenState.none') : t(`tokenState.${kept}`, { host })}
      </p>
      {isOther && <p className="admin-field-problem">{t('tokenOther', { host })}</p>}
      <div className="source-row">
        <Button testId="token-new" kind="sand" onPress={() => onChange({ kind: 'new', scheme: view.token.scheme, value: '' })}>
          {t(isNone ? 'tokenNew' : 'tokenReplace')}
        </Button>
        {!isNone && (
          <Button testId="token-forget" kind="sand" onPress={forget}>
            {t('tokenForget')}
          </Button>
        )}
      </div>
    </>
  );
}

/** A token goes in and never comes out: what is kept is only said to be. */
export function TokenField({ problem, ...props }: TokenFieldProps) {
  const { t } = useTranslation('admin-source');
  const { view, url, token, onChange } = props;
  const [wasKept] = useState(view.token.kept !== 'none');
  return (
    <Field label={t('token')} help={t(`tokenHelp.${view.canSeal ? 'seal' : 'file'}`)} problem={problem ? t('tokenProblem') : null}>
      {token.kind === 'new' ? (
        <>
          <TextInput
            testId="token-value"
            label={t('tokenValue')}
            placeholder={t('tokenValue')}
            layout="url"
            secret
            maxLength={4000}
            value={token.value}
            onChange={(value) => onChange({ ...token, value })}
          />
          <div className="source-row">
            <Choice
              testId="token-scheme"
              label={t('scheme')}
              value={token.scheme}
              options={tokenSchemes.map((value) => ({ value, label: headers[value] }))}
              onChange={(scheme) => onChange({ ...token, scheme })}
            />
            <Button testId="token-keep" kind="sand" onPress={() => onChange({ kind: 'keep' })}>
              {t(wasKept ? 'tokenKeep' : 'tokenCancel')}
            </Button>
          </div>
          {url.startsWith('http://') && <p className="admin-field-help">{t('tokenPlain')}</p>}
        </>
      ) : (
        <Kept {...props} />
      )}
    </Field>
  );
}
