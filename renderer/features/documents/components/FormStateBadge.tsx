import type { FormState } from '../../../../shared/features/documents/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { StateBadge } from '../../../ui/StateBadge';

const COLORS: Readonly<Record<FormState, string>> = {
  printed: 'orange',
  signed: 'blue',
  scanAttached: 'indigo',
  filed: 'teal',
  void: 'gray',
};

export const FormStateBadge = ({ state, t }: { readonly state: FormState; readonly t: Translate }) => (
  <StateBadge color={COLORS[state]} label={t(`documents.state.${state}`)} />
);
