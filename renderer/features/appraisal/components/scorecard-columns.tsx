import type { ScorecardRow } from '../../../../shared/features/appraisal/types/records';
import { toYuan } from '../../../../shared/kernel/exact';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';
import { ResultBadge } from './ResultBadge';

const stateText = (t: Translate, row: ScorecardRow): string =>
  [
    ...(row.proposed && !row.decided ? [t('appraisal.list.proposed')] : []),
    ...(row.decided ? [t('appraisal.list.decided')] : []),
    ...(row.appealOpen ? [t('appraisal.list.appeal')] : []),
    t(`appraisal.state.${row.state}`),
  ].join(' · ');

const marks = (t: Translate, row: ScorecardRow) => (
  <>
    {row.proposed && !row.decided ? <StateBadge color="red" label={t('appraisal.list.proposed')} /> : null}
    {row.decided ? <StateBadge color="gray" label={t('appraisal.list.decided')} /> : null}
    {row.appealOpen ? <StateBadge color="grape" label={t('appraisal.list.appeal')} /> : null}
    <StateBadge color={row.state === 'open' ? 'blue' : 'gray'} label={t(`appraisal.state.${row.state}`)} />
  </>
);

/** The columns of a cycle's people. */
export const scorecardColumns = (t: Translate): readonly DataColumn<ScorecardRow>[] => [
  {
    key: 'staffNo',
    header: t('appraisal.list.staffNo'),
    width: 80,
    text: (row) => row.staffNo,
  },
  {
    key: 'name',
    header: t('appraisal.list.name'),
    width: 100,
    text: (row) => row.name,
  },
  {
    key: 'site',
    optional: true,
    header: t('appraisal.list.site'),
    text: (row) => row.site ?? '',
  },
  {
    key: 'post',
    header: t('appraisal.list.post'),
    text: (row) => row.post,
  },
  {
    key: 'score',
    header: t('appraisal.list.score'),
    width: 70,
    align: 'right',
    // As a figure, so that an exported list can be reckoned with.
    text: (row) => (row.result === null ? t('appraisal.list.none') : Number(row.result.scoreText)),
    render: (row) => row.result?.scoreText ?? t('appraisal.list.none'),
    sortValue: (row) => row.result?.score ?? -1,
  },
  {
    key: 'band',
    header: t('appraisal.list.band'),
    width: 130,
    text: (row) => row.result?.bandTitle ?? null,
    render: (row) => (row.result === null ? null : <ResultBadge result={row.result} />),
    sortValue: (row) => row.result?.score ?? -1,
  },
  {
    key: 'reward',
    header: t('appraisal.list.reward'),
    width: 96,
    align: 'right',
    text: (row) => (row.result === null ? null : toYuan(row.result.rewardCents)),
  },
  {
    key: 'raters',
    header: t('appraisal.list.raters'),
    width: 70,
    align: 'right',
    text: (row) => row.raters,
  },
  {
    key: 'outliers',
    header: t('appraisal.list.outliers'),
    width: 56,
    align: 'right',
    text: (row) => row.outliers || null,
  },
  {
    key: 'state',
    header: t('appraisal.list.state'),
    width: 170,
    text: (row) => stateText(t, row),
    render: (row) => marks(t, row),
  },
];
