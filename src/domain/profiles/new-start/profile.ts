import type { TreatyProfile } from '../../treaty-profile.ts'
import { china } from './cn.ts'
import { history } from './history.ts'
import { keyDates, milestones } from './milestones.ts'
import { hints, names, notNames } from './names.ts'
import { russia } from './ru.ts'
import { unitedStates } from './us.ts'

/** The New START Treaty of 2010 between the United States and Russia. */
export const newStart: TreatyProfile = {
  id: 'new-start',
  title: { en: 'New START Treaty', ru: 'Договор о СНВ (ДСНВ)' },
  names,
  notNames,
  hints,
  parties: [unitedStates, russia, china],
  milestones,
  keyDates,
  history,
}
