"""Secure connections: whom to trust, and what a failed handshake means. No way leads around."""

from __future__ import annotations

import functools
import ssl
from typing import Final

from desktop_app.gateway.errors import Trouble

# OpenSSL's codes (x509_vfy.h): X509_V_ERR_CERT_HAS_EXPIRED and so on.
_BY_VERIFY_CODE: Final = {
    9: Trouble.TLS_NOT_YET_VALID,
    10: Trouble.TLS_EXPIRED,
    2: Trouble.TLS_UNKNOWN_ISSUER,
    18: Trouble.TLS_UNKNOWN_ISSUER,
    19: Trouble.TLS_UNKNOWN_ISSUER,
    20: Trouble.TLS_UNKNOWN_ISSUER,
    21: Trouble.TLS_UNKNOWN_ISSUER,
    62: Trouble.TLS_WRONG_HOST,
    64: Trouble.TLS_WRONG_HOST,
}


@functools.cache
def system_trust() -> ssl.SSLContext:
    """The one context of this process: the system's own trust store, TLS 1.2 or later.

    Takes about 40 ms, so it is made at the first secure connection, on the loop's thread.
    ``ssl.create_default_context`` would write session keys to SSLKEYLOGFILE; this does not. OpenSSL
    would take the store from SSL_CERT_FILE and SSL_CERT_DIR: the program starts by dropping them
    (``process/privacy``).
    """
    import truststore  # noqa: PLC0415 - not wanted before the first secure connection

    return strict(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def strict(context: ssl.SSLContext) -> ssl.SSLContext:
    """``context`` with what this program demands besides trust: TLS 1.2 or later, and the host's
    name among the certificate's alternative names, its common name being none (RFC 9525)."""
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False
    context.set_alpn_protocols(["http/1.1"])
    return context


def trouble_with(error: BaseException) -> Trouble:
    """What a failed handshake means for the agent."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return _BY_VERIFY_CODE.get(seen.verify_code, _by_message(seen))
        seen = seen.__cause__ or seen.__context__
    return Trouble.TLS_FAILED


def _by_message(error: ssl.SSLCertVerificationError) -> Trouble:
    """The stores of Windows and macOS give no OpenSSL code, only their own words."""
    said = str(error).lower()
    if "expired" in said or "validity period" in said:
        return Trouble.TLS_EXPIRED
    if "hostname" in said or "host name" in said or "cn name" in said:
        return Trouble.TLS_WRONG_HOST
    if "trust" in said or "issuer" in said:
        return Trouble.TLS_UNKNOWN_ISSUER
    return Trouble.TLS_FAILED
