export const errors = {
  E_SIGNED_OUT: { message: '还没有登录。', remedy: '请先登录。' },
  E_LOCKED: { message: '窗口已锁定，{{name}} 暂时离开。', remedy: '请输入密码解锁，或换人登录。' },
  E_NO_POWER: {
    message: '{{name}} 的角色没有这项权限，没有执行。',
    remedy: '请由有权限的人来做，或请管理员在“用户与登录”里增加角色。',
  },
  E_NOT_YOURS: {
    message: '这不是您负责的员工、培训或计划，没有执行。',
    remedy: '请由负责的人或管理员来做。',
  },
  E_SIGN_IN_WRONG: { message: '登录名或密码不对。', remedy: '请核对后再输；忘了密码请管理员重设。' },
  E_SIGN_IN_WAIT: {
    message: '连续输错密码，请过 {{seconds}} 秒再试。',
    remedy: '请稍候；忘了密码请管理员重设，管理员请用恢复单。',
  },
  E_PASSWORD_WRONG: { message: '现在的密码不对，没有执行。', remedy: '请重新输入现在的密码。' },
  E_PASSWORD_SHORT: { message: '密码太短，至少 {{least}} 个字。', remedy: '可以用一句自己记得住的话。' },
  E_PASSWORD_COMMON: {
    message: '这个密码太常用，别人一试就中。',
    remedy: '请换一个，例如一句只有自己知道的话。',
  },
  E_RECOVERY_WRONG: {
    message: '恢复码或登录名不对。',
    remedy: '请照恢复单逐组核对；登录名须是在用的管理员。',
  },
  E_USER_SIGN_NAME_TAKEN: { message: '登录名“{{signName}}”已有人用，没有保存。', remedy: '请换一个登录名。' },
  E_USER_NAME_TAKEN: {
    message: '已有用户叫“{{name}}”，没有保存。操作记录要靠姓名分清是谁。',
    remedy: '请在姓名后加上部门或工号来区分。',
  },
  E_USER_NAME_EMPTY: { message: '没有姓名，没有保存。', remedy: '请选择员工，或填写姓名。' },
  E_USERS_EXIST: { message: '本单位已经设了登录，没有重复建立。', remedy: '请由管理员添加用户。' },
  E_LAST_ADMINISTRATOR: {
    message: '“{{name}}”是唯一在用的管理员，没有改动：否则谁也进不来了。',
    remedy: '请先再指定一名管理员。',
  },
  E_ROLE_NOT_HERE: { message: '本单位没有“{{role}}”这个角色，没有保存。', remedy: '请选择列表里的角色。' },
  E_JOB_NO_WINDOW: {
    message: '“{{name}}”只用于定时任务，不能在窗口登录。',
    remedy: '请用本人的登录名；定时任务请用命令行 --user。',
  },
  E_USER_NEEDED: {
    message: '本单位设了登录，命令行要说明是谁。',
    remedy: '请加 --user 登录名，密码放在 TIDUI_PASSWORD 或标准输入的第一行。',
  },
} as const;
