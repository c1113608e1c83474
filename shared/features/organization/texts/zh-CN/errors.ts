export const errors = {
  E_STAFF_NO_INVALID: {
    message: '工号“{{staffNo}}”不符合要求，没有保存。',
    remedy: '工号由字母、数字、汉字组成，可以带 - _ . /，最长 40 个字，中间没有空格。',
  },
  E_STAFF_NO_LOOKS_SAME: {
    message: '工号 {{staffNo}} 与 {{name}} 的工号 {{known}} 只是写法不同，没有保存。',
    remedy: '如果是同一个人，请打开 {{name}} 的记录修改；如果是另一个人，请换一个数字不同的工号。',
  },
  E_STAFF_SAME_NAME: {
    message: '已有同名的人：{{staffNo}} {{name}}，还没有保存。',
    remedy: '如果是同一个人，请打开 {{staffNo}} 的记录修改；如果确是另一位同名的人，请勾选确认后再保存。',
  },
  E_ROSTER_SAME_NAME: {
    message: '工号 {{staffNo}} 的 {{name}} 与已有的 {{known}} 同名，按另一个人新增。',
    remedy: '如果是同一个人，请把表格里的工号改成 {{known}}，再重新读取。',
  },
  E_STAFF_NO_TAKEN: {
    message: '工号 {{staffNo}} 已由 {{office}} 的 {{name}} 使用，没有保存。',
    remedy: '请核对工号；如果是同一个人，请修改原来的记录，或请 {{office}} 先办理调出。',
  },
  E_STAFF_BIRTH_FUTURE: {
    message: '出生日期 {{birthDate}} 晚于今天，没有保存。',
    remedy: '请核对出生日期的年份。',
  },
  E_STAFF_HIRE_TOO_FAR: {
    message: '入职日期 {{hireDate}} 超过今天之后 {{days}} 天，没有保存。',
    remedy: '请核对入职日期，最晚可填 {{latest}}。',
  },
  E_STAFF_TOO_YOUNG: {
    message: '出生日期 {{birthDate}} 到入职日期 {{hireDate}} 不满 {{years}} 周岁，没有保存。',
    remedy: '请核对出生日期和入职日期。',
  },
  E_STAFF_OLD: {
    message: '出生日期 {{birthDate}} 到入职日期 {{hireDate}} 已满 {{years}} 周岁。',
    remedy: '请核对出生日期的年份（例如 1925 与 1995）。',
  },
  E_STAFF_INDUSTRY_BEFORE_BIRTH: {
    message: '从业起始日期 {{industrySince}} 早于出生日期 {{birthDate}}，没有保存。',
    remedy: '请核对这两个日期。',
  },
  E_STAFF_INDUSTRY_FUTURE: {
    message: '从业起始日期 {{industrySince}} 晚于今天和入职日期，没有保存。',
    remedy: '请核对从业起始日期。',
  },
  E_STAFF_GRADE_UNKNOWN: {
    message: '技能等级“{{grade}}”不在现行标准里，没有保存。',
    remedy: '请从这些等级里选择：{{grades}}。',
  },
  E_STAFF_STATUS_TRANSITION: {
    message: '状态不能从“{{from}}”直接改为“{{to}}”，没有保存。',
    remedy: '离职和调出的人可以改回在职或培训期，淘汰的人只能重新进入培训期。',
  },
  E_STAFF_CONFIRM_FIRST: {
    message: '{{name}}没有办过转正，不能直接改为“在职”，没有保存。',
    remedy:
      '请在该员工的“入职培训”页办理转正，要有考试成绩和审批；不用考试的，在那里写明免考原因和批准人。当天登记错的状态，当天可以直接改正。',
  },
  E_STAFF_TRANSFERRED: {
    message: '{{name}} 已调出，资料只供查看，没有保存。',
    remedy: '资料由调入单位修改；如已返回本单位，请先把状态改回在职或培训期。',
  },
  E_STAFF_GONE: {
    message: '{{name}}（{{staffNo}}）已于 {{goneOn}} 离开，不能登记 {{day}} 的内容。',
    remedy: '请核对工号和日期；如已返回本单位，请先在员工资料里把状态改回在职或培训期。',
  },
  E_STAFF_BEFORE_HIRE: {
    message: '{{day}} 早于 {{name}}（{{staffNo}}）的入职日期 {{hireDate}}。',
    remedy: '请核对日期；入职日期写错的，请先在员工资料里更正。',
  },
  E_STAFF_REASON_REQUIRED: {
    message: '岗位、等级、网点、部门、状态、带教人或入职日期的变动要记入履历，还没有保存。',
    remedy: '请填写生效日期和变动原因。',
  },
  E_STAFF_EFFECTIVE_BEFORE_HIRE: {
    message: '生效日期 {{effectiveOn}} 早于入职日期 {{hireDate}}，没有保存。',
    remedy: '请填写入职日期当天或之后的日期。',
  },
  E_STAFF_EFFECTIVE_TOO_FAR: {
    message: '生效日期 {{effectiveOn}} 太晚，没有保存。',
    remedy: '最晚可填 {{latest}}，更晚的变动请到时再登记。',
  },
  E_STAFF_IS_MENTOR: {
    message: '{{name}} 还是 {{count}} 名学员的带教人，没有删除。',
    remedy: '请先给这些学员换一位带教人；如果此人离开，请改状态而不是删除。',
  },
  E_MENTOR_SELF: {
    message: '带教人不能是本人，没有保存。',
    remedy: '请另选一位在职的同事。',
  },
  E_MENTOR_NOT_ACTIVE: {
    message: '{{name}} 目前不是在职状态，不能做带教人，没有保存。',
    remedy: '请另选一位在职的同事。',
  },
  E_MENTOR_CYCLE: {
    message: '{{name}} 正由此人直接或间接带教，两人不能互为带教人，没有保存。',
    remedy: '请另选一位带教人，或先更换 {{name}} 的带教人。',
  },
  E_MENTOR_GONE: {
    message: '所选的带教人已不在本单位名册里，没有保存。',
    remedy: '请重新选择带教人。',
  },
  E_UNIT_GONE: {
    message: '所选的网点、部门或岗位已被删除或不属于本单位，没有保存。',
    remedy: '请重新选择。',
  },
  E_UNIT_NAME_TAKEN: {
    message: '“{{name}}”已经有了，没有保存。',
    remedy: '请换一个名称，或使用已有的那一个。',
  },
  E_UNIT_LOOKS_SAME: {
    message: '“{{name}}”与已有的“{{known}}”只差空格、标点或全半角，没有保存。',
    remedy: '是同一处的，请使用“{{known}}”；确是另一处的，请换一个打印出来也分得清的名称。',
  },
  E_UNIT_IN_USE: {
    message: '“{{name}}”里还有 {{count}} 人，没有删除。',
    remedy: '请先把这些人改到别处，再删除。',
  },
  E_SERIES_TAKEN: {
    message: '此人已经登记了产品系列“{{series}}”，没有重复保存。',
    remedy: '请修改已有的那一条。',
  },
  E_SERIES_DATE_FUTURE: {
    message: '认证日期 {{certifiedOn}} 晚于今天，没有保存。',
    remedy: '请填写实际认证的日期。',
  },
  E_CERTIFICATE_DATES: {
    message: '有效期至 {{expiresOn}} 早于发证日期 {{issuedOn}}，没有保存。',
    remedy: '请核对这两个日期。',
  },
  E_ROSTER_NAME_CONFLICT: {
    message: '工号 {{staffNo}} 在系统里是“{{known}}”，表里写的是“{{name}}”，这一行没有导入。',
    remedy: '如果确实改名，请在员工页面修改姓名后再导入；如果工号写错，请改正表格。',
  },
  E_ROSTER_UNIT_SAME: {
    message: '{{unit}}“{{name}}”和已有的“{{known}}”只是写法不同，已按“{{known}}”处理。',
    remedy: '请核对；如果确实是另一个，请换一个能分清的名称。',
  },
  E_ROSTER_UNIT_CREATED: {
    message: '新建了{{unit}}“{{name}}”，系统里原来没有。',
    remedy: '如果是写法不同，请在组织页面改名，或改正表格后重新导入。',
  },
  E_ROSTER_SERIES_KEPT: {
    message: '工号 {{staffNo}} 表里没有写到的产品系列“{{series}}”予以保留。',
    remedy: '如需删除，请在此人的“系列与证书”里删除。',
  },
} as const;
