import { Module } from '@nestjs/common';
import { BoothEntity } from './booth.entity.js';
import { BoothReader } from './booth.reader.js';
import { BoothResolver } from './booth.resolver.js';
import { BoothService } from './booth.service.js';

export const boothEntities = [BoothEntity];

@Module({ providers: [BoothReader, BoothResolver, BoothService], exports: [BoothService] })
export class BoothsModule {}
