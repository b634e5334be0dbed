import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { IsString } from 'class-validator';
import { AnyMember, PlatformAdmin, Public, RequirePermission, Webhook } from './access';
import { Summary } from './openapi/documentation';
import { createTestApi } from './testing/create-test-api';

class Input {
  @IsString() name!: string;
}
class Signature {
  canActivate = () => true;
}

@Controller('api/coordinator/organizations/:organizationId/things')
class Forgotten {
  @Summary('Lists') @Get() list() {}
}
@Public()
@Controller('api/coordinator/organizations/:organizationId/things')
class OpenToAll {
  @Summary('Lists') @Get() list() {}
}
@Controller('api/coordinator/organizations/:id')
class OtherName {
  @AnyMember() @Summary('Shows') @Get() show() {}
}
@Controller('api/coordinator/things')
class NoOrganization {
  @RequirePermission('things.read') @Summary('Lists') @Get() list() {}
}
@Controller('api/coordinator/admin/things')
class OpenAdmin {
  @Summary('Lists') @Get() list() {}
}
@Public()
@Controller('api/webhooks/things')
class Unsigned {
  @Summary('Takes') @Post() take() {}
}
@Webhook(Signature)
@Controller('api/coordinator/things')
class HiddenHook {
  @Summary('Takes') @Post() take() {}
}
@Controller('api/coordinator/things')
class Untyped {
  @Summary('Takes') @Post() take(@Body() _body: object) {}
}
@Controller('api/coordinator/things')
class Silent {
  @Get() list() {}
}

@Controller('api/coordinator/organizations/:organizationId/things')
class Complete {
  @RequirePermission('things.write') @Summary('Creates') @Post() create(@Body() _body: Input) {}
  @AnyMember() @Summary('Lists') @Get() list() {}
}
@PlatformAdmin()
@Controller('api/coordinator/admin/things')
class CompleteAdmin {
  @Summary('Lists') @Get() list() {}
}
@Webhook(Signature)
@Controller('api/webhooks/things')
class CompleteHook {
  @Summary('Takes') @Post() take(@Body() _body: unknown) {}
}

describe('the application', () => {
  it.each<[Type, RegExp]>([
    [Forgotten, /needs @RequirePermission or @AnyMember/],
    [OpenToAll, /needs @RequirePermission or @AnyMember/],
    [OtherName, /must call its organization :organizationId/],
    [NoOrganization, /names no :organizationId/],
    [OpenAdmin, /needs @PlatformAdmin/],
    [Unsigned, /@Webhook/],
    [HiddenHook, /@Webhook/],
    [Untyped, /without a DTO class/],
    [Silent, /needs @Summary/],
  ])('does not start with a route like that of %p', async (controller, message) => {
    await expect(createTestApi([controller])).rejects.toThrow(message);
  });

  it('starts with complete routes', async () => {
    const app = await createTestApi([Complete, CompleteAdmin, CompleteHook]);
    await app.close();
  });
});
