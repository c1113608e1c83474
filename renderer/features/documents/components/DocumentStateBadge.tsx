import type { DocumentState } from '../../../../shared/features/documents/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { StateBadge } from '../../../ui/StateBadge';

const COLORS: Readonly<Record<DocumentState, string>> = {
  printed: 'orange',
  signed: 'blue',
  scanAttached: 'indigo',
  filed: 'teal',
  void: 'gray',
};

export const DocumentStateBadge = ({
  state,
  t,
}: {
  readonly state: DocumentState;
  readonly t: Translate;
}) => <StateBadge color={COLORS[state]} label={t(`documents.state.${state}`)} />;
