import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NoticeObjection, NoticeView } from '../../../../shared/features/notices/types';
import { VERDICTS } from '../../../../shared/features/notices/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';

type Verdict = (typeof VERDICTS)[number];
type RaiseValues = {
  readonly raisedOn: CalendarDate | null;
  readonly raisedBy: string;
  readonly text: string;
};

const RaiseForm = ({ view }: { readonly view: NoticeView }) => {
  const t = useT();
  const noticeId = view.notice.id;
  const { postedTo, postedFrom } = view.notice;
  const last = [todayHere(), postedTo].toSorted()[0] ?? postedTo;
  const form = useRecordForm<RaiseValues, NoticeObjection>({
    draft: `objection:${noticeId}`,
    initialValues: { raisedOn: last, raisedBy: '', text: '' },
    save: into('notices', 'raiseObjection', ({ raisedOn, ...values }: RaiseValues) => ({
      ...values,
      noticeId,
      raisedOn: raisedOn ?? '',
    })),
    done: t('notices.objection.raised'),
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} label={t('notices.objection.raise')}>
      <SimpleGrid cols={2} spacing="xs">
        <DateField
          label={t('notices.objection.raisedOn')}
          minDate={postedFrom}
          maxDate={last}
          withAsterisk
          {...getInputProps('raisedOn')}
        />
        <TextInput
          label={t('notices.objection.raisedBy')}
          placeholder={t('notices.objection.raisedByHint')}
          maxLength={40}
          {...getInputProps('raisedBy')}
        />
      </SimpleGrid>
      <Textarea
        label={t('notices.objection.text')}
        withAsterisk
        autosize
        minRows={2}
        maxLength={1000}
        {...getInputProps('text')}
      />
    </RecordForm>
  );
};

type LineProps = { readonly objection: NoticeObjection; readonly canAnswer: boolean };

const ObjectionLine = ({ objection, canAnswer }: LineProps) => {
  const t = useT();
  const [again, setAgain] = useState(false);
  const remove = useCommand('notices', 'removeObjection');
  const { id, version, raisedOn, raisedBy, text, verdict, answer, answeredBy, answeredOn } = objection;
  const drop = async (): Promise<void> => {
    const gone = await remove.run({ id, version });
    if (gone.ok) notifyDone(t('notices.objection.removed'), undoOf(gone));
  };
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('notices.objection.line', {
          day: raisedOn,
          who: raisedBy === '' ? t('notices.objection.anonymous') : raisedBy,
          text,
        })}
      </Text>
      {verdict === null ? null : (
        <Text size="sm" c={verdict === 'upheld' ? 'red.9' : 'gray.7'}>
          {t('notices.objection.answerLine', {
            day: answeredOn ?? '',
            who: answeredBy,
            verdict: t(`notices.verdict.${verdict}`),
            answer,
          })}
        </Text>
      )}
      {canAnswer && (verdict === null || again) ? (
        <DecisionForm
          key={version}
          draftKey={`objection-answer:${id}:${version}`}
          labels={{
            choice: t('notices.objection.verdict'),
            decidedOn: t('notices.objection.decidedOn'),
            decidedBy: t('notices.objection.decidedBy'),
            reason: t('notices.objection.reason'),
          }}
          choices={VERDICTS.map((value) => ({ value, label: t(`notices.verdict.${value}`) }))}
          submitLabel={t('notices.objection.answer')}
          save={into('notices', 'answerObjection', ({ choice, ...values }: DecisionValues) => ({
            ...values,
            id,
            version,
            verdict: choice as Verdict,
          }))}
          choiceIs="verdict"
          done={t('notices.objection.answered')}
        />
      ) : null}
      {canAnswer ? (
        <Group gap="xs">
          {verdict === null ? (
            <Button size="compact-xs" variant="subtle" color="red" onClick={() => void drop()}>
              {t('common.action.delete')}
            </Button>
          ) : again ? null : (
            <Button size="compact-xs" variant="default" onClick={() => setAgain(true)}>
              {t('notices.objection.answerAgain')}
            </Button>
          )}
        </Group>
      ) : null}
    </Stack>
  );
};

/** What somebody has against a notice, with the answers; a place for more while it was posted. */
export const ObjectionSection = ({ view }: { readonly view: NoticeView }) => {
  const t = useT();
  const isOpen = view.row.mine && view.notice.state === 'posted';
  return (
    <FormSection title={t('notices.objection.title')}>
      {view.objections.length === 0 ? <Text size="sm">{t('notices.objection.none')}</Text> : null}
      {view.objections.map((objection) => (
        <ObjectionLine
          key={`${objection.id} ${objection.version}`}
          objection={objection}
          canAnswer={isOpen}
        />
      ))}
      {isOpen ? <RaiseForm view={view} /> : null}
    </FormSection>
  );
};
