import { Module } from '@nestjs/common';
import { CoordinatorsController } from './http/coordinators.controller';
import { OnboardingController } from './http/onboarding.controller';

@Module({ controllers: [OnboardingController, CoordinatorsController] })
export class WorkforceHttpModule {}
