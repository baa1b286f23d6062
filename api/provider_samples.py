"""What providers send to our addresses, as the document shows it: the bodies are theirs, so no model describes them."""

from __future__ import annotations

from typing import Any, Final

VA_PAYMENT: Final[dict[str, Any]] = {
    "partnerServiceId": "    9042",
    "customerNo": "00000009",
    "virtualAccountNo": "    904200000009",
    "virtualAccountName": "Putri Anggraini",
    "trxId": "BO-7K3M9Q-1",
    "paymentRequestId": "45539",
    "paidAmount": {"value": "196000.00", "currency": "IDR"},
    "trxDateTime": "2025-06-15T10:05:11+07:00",
    "additionalInfo": {"contractId": "si1cd5671d-2ffe-4cca-aff0-b8ee9bc1c041", "channel": "BSI"},
}

QRIS_NOTICE: Final[dict[str, Any]] = {
    "originalPartnerReferenceNo": "BO-7K3M9Q-1",
    "latestTransactionStatus": "00",
    "amount": {"value": "196000.00", "currency": "IDR"},
    "additionalInfo": {"brandName": "GoPay"},
}

DEBIT_NOTICE: Final[dict[str, Any]] = {
    "originalPartnerReferenceNo": "BO-7K3M9Q-1",
    "latestTransactionStatus": "00",
    "amount": {"value": "196000.00", "currency": "IDR"},
    "additionalInfo": {"contractId": "dn1cd5671d-2ffe-4cca-aff0-b8ee9bc1c041", "channel": "OVO"},
}

INVOICE_PAID: Final[dict[str, Any]] = {
    "uuid": "0f6f2f5e-7a52-4a0e-9d0b-2f4f6a1c9e10",
    "created_at": "2025-06-15 10:05:11",
    "ref": "15048123",
    "channel": "BCA",
    "amount": 196_000,
    "fee": 4_000,
    "nett_amount": 192_000,
    "products": [{"name": "Kopi Gayo 250 g", "qty": 2, "price": 98_000}],
    "invoice": {
        "uuid": "5b0f3c1e-7a52-4a0e-9d0b-2f4f6a1c9e10",
        "ref": "BO-7K3M9Q-1",
        "url": "https://checkout.winpay.example/pay/5b0f3c1e-7a52-4a0e-9d0b-2f4f6a1c9e10",
        "customer": {"name": "Putri Anggraini", "email": "putri@example.com", "phone": "081234567890"},
    },
}

PARCEL_STATUS: Final[dict[str, Any]] = {
    "event": "status",
    "event_id": "c3d9a1f2-1b64-4c55-8a3d-6e0b7f21d8a4",
    "created_on": 1_750_132_800,
    "data": {
        "order_code": "BCD982319823",
        "order_ref": "BO-7K3M9Q-1",
        "order_no": "ORDER123",
        "courier_code": "jne",
        "awb": "JNE0000000001",
        "status": "2",
        "status_name": "Delivered",
        "note": "POD scan",
        "description": "Pod scan has been issued",
        "branch": "SETIABUDI",
        "update_on": 1_750_132_797,
        "pod_photo": "https://courier.example/pod/JNE0000000001.jpg",
    },
}

MESSAGE_STATUS: Final[dict[str, Any]] = {
    "object": "whatsapp_business_account",
    "entry": [
        {
            "id": "102290129340398",
            "changes": [
                {
                    "field": "messages",
                    "value": {
                        "messaging_product": "whatsapp",
                        "metadata": {"display_phone_number": "6281234567890", "phone_number_id": "106540352242922"},
                        "statuses": [
                            {
                                "id": "wamid.HBgNNjI4MTkwMjExNDExMQ==",
                                "status": "delivered",
                                "timestamp": "1750132800",
                                "recipient_id": "6281902114111",
                            }
                        ],
                    },
                }
            ],
        }
    ],
}
