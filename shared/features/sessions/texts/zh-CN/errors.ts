export const errors = {
  E_COURSE_UNKNOWN: {
    message: '课程目录里没有编号 {{code}}。',
    remedy: '请先新增或导入这门课程，再导入场次。',
  },
  E_SESSION_COURSE_UNKNOWN: {
    message: '没有选择课程，或课程已被删除，场次没有保存。',
    remedy: '请重新选择课程。',
  },
  E_SESSION_NO_LOOKS_SAME: {
    message: '场次编号 {{sessionNo}} 与已有的 {{known}} 只是写法不同，没有保存。',
    remedy: '是同一场的，请打开 {{known}} 修改；是另一场的，请换一个分得清的编号。',
  },
  E_SESSION_NO_TAKEN: {
    message: '场次编号 {{sessionNo}} 已经存在，没有保存。',
    remedy: '请换一个编号，或清空后使用自动编号。',
  },
  E_SESSION_TIMES: {
    message: '结束时间 {{to}} 不晚于开始时间 {{from}}，没有保存。',
    remedy: '请改正开始或结束时间。',
  },
  E_SESSION_NO_TRAINER: {
    message: '没有选定培训师，场次没有保存，填写的内容还在。',
    remedy: '请先在场次里选定培训师，再保存。',
  },
  E_SESSION_TRAINER_IS_TRAINEE: {
    message: '培训师同时在受训人名单里，没有保存。',
    remedy: '请换培训师，或把他移出受训人名单。',
  },
  E_SESSION_OVER_CAPACITY: {
    message: '受训人 {{count}} 人，超过容纳人数 {{capacity}}，没有保存。',
    remedy: '请减少受训人、换更大的场地并调高容纳人数，或分两场进行。',
  },
  E_SESSION_PERSON_UNKNOWN: {
    message: '所选人员已不在员工名单里，没有保存。',
    remedy: '请重新选择人员。',
  },
  E_SESSION_OVERLAP: {
    message:
      '{{what}} 在 {{from}} 至 {{to}} 已排在场次 {{sessionNo}} {{course}}，没有保存（共 {{count}} 处重复占用）。',
    remedy: '请改时间、地点或人员；确有需要时在程序里写明原因后保存。',
  },
  E_SESSION_HELD: {
    message: '场次 {{sessionNo}} 已完成，时间、地点、培训师、课程和名单没有改动。',
    remedy: '确需更正时，请先把场次“改回计划”。',
  },
  E_SESSION_CANCELLED: {
    message: '场次 {{sessionNo}} 已取消，没有登记。',
    remedy: '如果培训确实举行了，请先把场次恢复为计划。',
  },
  E_SESSION_STATUS: {
    message: '场次 {{sessionNo}} 目前的状态不能这样改，没有改动。',
    remedy: '已完成的场次先“改回计划”，已取消的场次先恢复为计划。',
  },
  E_SESSION_HAS_ATTENDANCE: {
    message: '场次 {{sessionNo}} 已登记签到，没有改动。',
    remedy: '签到登记有误时，请先清除签到，再取消、删除或改到以后。',
  },
  E_SESSION_NO_TRAINEES: {
    message: '场次 {{sessionNo}} 的名单上没有人，不能标记为已完成。',
    remedy: '请先添加受训人并登记签到；没有举行的场次请取消。',
  },
  E_SESSION_ATTENDANCE_MISSING: {
    message: '场次 {{sessionNo}} 还有 {{count}} 人没有签到结果，没有保存。',
    remedy: '请为每个人登记出勤、迟到、缺勤或请假。',
  },
  E_SESSION_STAFF_UNKNOWN: {
    message: '花名册里没有工号 {{staffNo}}。',
    remedy: '请核对工号，或先导入花名册。',
  },
  E_SESSION_TRAINEES_KEPT: {
    message: '名单里另有 {{list}}，表里没有写，仍保留在名单上。',
    remedy: '要移出名单请在程序里操作。',
  },
  E_SESSION_UNKNOWN: {
    message: '没有场次 {{sessionNo}}。',
    remedy: '请先安排或导入这个场次，再导入签到。',
  },
  E_ATTENDANCE_TOO_EARLY: {
    message: '场次 {{sessionNo}} 在 {{day}} 举行，还不能登记签到。',
    remedy: '请在培训当天或以后登记；日期有误时请先修改场次。',
  },
  E_ATTENDANCE_NOT_ON_LIST: {
    message: '{{name}}（{{staffNo}}）不在场次 {{sessionNo}} 的受训人名单里，没有登记。',
    remedy: '请核对工号；本人确实参加了的，请先把他加进场次名单。',
  },
  E_ATTENDANCE_HAS_MAKEUP: {
    message: '这次缺勤已在场次 {{sessionNo}} 补训，签到结果没有改动。',
    remedy: '确属登记错误时，请先把他移出补训场次的名单，再改这里。',
  },
  E_TRAINEE_HAS_ATTENDANCE: {
    message: '此人已登记签到，没有移出名单。',
    remedy: '登记有误时，请先清除他的签到结果，再移出名单。',
  },
  E_TRAINEE_ON_LIST: {
    message: '此人已经在名单里，没有重复添加。',
    remedy: '不需要再操作。',
  },
  E_MAKEUP_NOT_MISSED: {
    message: '只有缺勤或请假才能安排补训，没有保存。',
    remedy: '请核对原场次的签到结果。',
  },
  E_MAKEUP_ALREADY: {
    message: '这次缺勤已安排在场次 {{sessionNo}} 补训，一次缺勤只补一次。',
    remedy: '要换场次时，请先把他移出场次 {{sessionNo}} 的名单。',
  },
  E_MAKEUP_OTHER_COURSE: {
    message: '补训场次和缺勤场次不是同一门课程，没有保存。',
    remedy: '请选择同一门课程的场次。',
  },
  E_MAKEUP_NOT_LATER: {
    message: '补训场次早于缺勤的场次，没有保存。',
    remedy: '请选择缺勤之后举行的场次。',
  },
  E_SATISFACTION_RANGE: {
    message: '满意度应是 {{min}} 到 {{max}} 的整数，没有保存。',
    remedy: '请改正后再保存，其他内容还在。',
  },
  E_SCORE_RANGE: {
    message: '成绩 {{value}} 不在 0 到 {{max}} 之间，或小数超过两位，没有保存。',
    remedy: '请改成 0 到 {{max}} 的数，最多两位小数。',
  },
  E_EFFECT_NOT_ATTENDED: {
    message: '没有到场的人不能填写满意度、成绩或观察，没有保存。',
    remedy: '请先登记出勤或迟到，或清除这一行的效果内容。',
  },
} as const;
