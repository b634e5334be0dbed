export {
  COORDINATOR_STATUSES,
  CoordinatorDto,
  HireCoordinatorDto,
  UpdateCoordinatorDto,
  type CoordinatorStatus,
} from './coordinator.dto';
export { IsFreeMap } from './is-free-map';
export type { PollAnswer, PollResponses } from './poll-responses';
export { BusinessDto, SetUpBusinessDto, SetUpBusinessResultDto } from './set-up-business.dto';
