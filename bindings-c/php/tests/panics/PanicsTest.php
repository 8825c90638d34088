<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Client;
use Anyregistrar\Error\InternalError;
use Anyregistrar\Extension\Accounts;
use Anyregistrar\Faults;
use PHPUnit\Framework\TestCase;

/** A fault inside the native part, which only a build for tests has. */
final class PanicsTest extends TestCase
{
    public function testAPanicBecomesAnExceptionOfOursAndTheProcessGoesOn(): void
    {
        $accounts = Accounts::open('{"provider": "sandbox"}', false);
        $json = $accounts->call('domain.check', '"panic"', null, null, 0, false, $status);
        $error = Faults::error(json_decode($json, true), 'domain.check');
        $this->assertInstanceOf(InternalError::class, $error);
        $this->assertSame($error->number, $status);
        $this->assertSame('available', Client::connect('sandbox')->domains->check(['a.com'])->names[0]->state->value);
    }
}
