import type {
  Rater,
  ScorecardRater,
  ScorecardView,
} from '../../../../shared/features/appraisal/types/records';
import type { NewRater } from './AddRater';

/** Names a rater's column, before and after its first scores are saved. */
export const keyOf = (rater: Rater): string => `${rater.raterType}:${rater.raterId ?? `:${rater.raterName}`}`;

/** Who has scored and who was added to score: by kind of rater, then by name, so that saving moves no column. */
export const ratersOf = (
  { raters, raterRules }: Pick<ScorecardView, 'raters' | 'raterRules'>,
  added: readonly NewRater[],
): readonly (ScorecardRater | NewRater)[] => {
  const kindAt = ({ raterType }: Rater): number => raterRules.findIndex(({ type }) => type === raterType);
  return [...raters, ...added.filter((each) => !raters.some(({ key }) => key === keyOf(each)))].toSorted(
    (a, b) =>
      kindAt(a) - kindAt(b) || a.shown.localeCompare(b.shown, 'zh-CN') || keyOf(a).localeCompare(keyOf(b)),
  );
};

/** The lines of the sheet; an indicator that somebody scored as a whole stands before its aspects. */
export const linesOf = ({
  lines,
  wholeLines,
}: Pick<ScorecardView, 'lines' | 'wholeLines'>): readonly ScorecardView['lines'][number][] =>
  lines.flatMap((line, i) => {
    const whole = wholeLines.find(({ key }) => key === line.indicator);
    const isFirst = lines[i - 1]?.indicator !== line.indicator;
    return whole !== undefined && isFirst ? [whole, line] : [line];
  });
