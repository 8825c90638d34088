<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Way;

/**
 * The C library through FFI.
 *
 * @internal
 */
final class Ffi implements Native
{
    private const HEADERS = [__DIR__ . '/../../anyregistrar.ffi.h', __DIR__ . '/../../../../include/anyregistrar.ffi.h'];

    private readonly \FFI $library;

    public function __construct(?string $path)
    {
        if (!extension_loaded('FFI')) {
            throw new NotHere('the extension FFI is not loaded');
        }
        $headers = array_filter(self::HEADERS, is_readable(...));
        $header = reset($headers) ?: throw new NotHere('anyregistrar.ffi.h does not lie beside the PHP library');
        try {
            $this->library = \FFI::cdef((string) file_get_contents($header), $path ?? 'libanyregistrar.so.1');
        } catch (\FFI\Exception $error) {
            throw new NotHere($error->getMessage());
        }
        NotHere::unlessVersion('the C library', $this->library->areg_version());
    }

    public function way(): Way
    {
        return Way::Ffi;
    }

    public function open(#[\SensitiveParameter] string $configuration, bool $keep): Door|string
    {
        $client = $this->library->new('areg_client *');
        $error = $this->library->new('areg_answer *');
        $status = $this->library->areg_client_open($configuration, \FFI::addr($client), \FFI::addr($error));
        return $status === 0 ? new FfiDoor($this->library, $client) : FfiDoor::text($this->library, $error);
    }

    public function providers(): string
    {
        $answer = $this->library->new('areg_answer *');
        $this->library->areg_providers(\FFI::addr($answer));
        return FfiDoor::text($this->library, $answer);
    }
}
