import { useMemo } from 'react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { ListPart } from '../../../ui/ListPart';
import { personExamColumns } from './person-exam-columns';

/** Every sitting of one person, for the person's page; a line opens the examination. */
export const PersonExams = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('skillExams', 'listExamsOf', staffId);
  const columns = useMemo(() => personExamColumns(t), [t]);
  return (
    <ListPart
      id="person-exams"
      list={list}
      rowKey={(row) => row.scoreId}
      columns={columns}
      rowTone={(row) => (row.due === null ? undefined : 'warning')}
      onOpen={({ examType, examId: id }) =>
        go(examType === 'entry' ? '/entry-tests/$id' : '/skill-exams/$id', {
          params: { id },
        })
      }
      empty={{
        title: t('skillExams.person.empty'),
        hint: t('skillExams.person.emptyHint'),
        action: <AppLink to="/skill-exams">{t('skillExams.person.go')}</AppLink>,
      }}
    />
  );
};
