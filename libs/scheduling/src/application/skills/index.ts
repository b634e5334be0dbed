import { BookAppointmentSkill } from './book-appointment.skill';
import { CancelAppointmentSkill } from './cancel-appointment.skill';
import { ConfirmAppointmentSkill } from './confirm-appointment.skill';
import { FindTimesSkill } from './find-times.skill';
import { HoldTimeSkill } from './hold-time.skill';
import { ListServicesSkill } from './list-services.skill';
import { MoveAppointmentSkill } from './move-appointment.skill';
import { MyAppointmentsSkill } from './my-appointments.skill';
import { OwnVisits } from './own-visits';

/** What a coordinator can do with the book. */
export const schedulingSkills = [
  BookAppointmentSkill,
  CancelAppointmentSkill,
  ConfirmAppointmentSkill,
  FindTimesSkill,
  HoldTimeSkill,
  ListServicesSkill,
  MoveAppointmentSkill,
  MyAppointmentsSkill,
  OwnVisits,
];
