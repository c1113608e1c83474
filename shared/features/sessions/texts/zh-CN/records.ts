export const records = {
  kinds: {
    session: '培训场次',
    sessionTrainee: '场次学员',
  },
  fields: {
    attendance: '签到',
    capacity: '人数上限',
    content: '内容',
    courseId: '课程',
    endsAt: '结束时间',
    makeupOf: '补训',
    observation: '在岗观察',
    overlapReason: '重叠原因',
    place: '地点',
    satisfaction: '满意度',
    sessionId: '场次',
    sessionNo: '场次编号',
    startsAt: '开始时间',
    testScore: '测试成绩',
    trainerId: '培训师',
  },
  values: {
    status: {
      planned: '计划中',
      held: '已举行',
      cancelled: '已取消',
    },
    attendance: {
      present: '出勤',
      late: '迟到',
      absent: '缺勤',
      leave: '请假',
    },
  },
} as const;
