"""Every guess about Boscod's API, in one place: its reference leaves these open, so they may turn out otherwise.

The number beside each is the id under which the assumption is discussed; changing one means changing it here. Of whole
answers and bodies the names stand in ``wire.py``, ``parcel.py`` and ``webhooks.py``, with the id at each. What is no
value stands elsewhere:

* B-01, hosts, none of them for production: ``settings.py``
* B-12, fee and total of an estimate: ``wire.py``
* B-15 and B-16, the bodies of both webhooks: ``webhooks.py``
* B-18, what a label shows beyond the known: nothing does yet
* B-19, Reset Password and Warehouse have no call: ``api/boscod.py``
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

TOKEN_PATH = "/v1/auth/token"  # noqa: S105 - B-02: a path
TOKEN_RENEWED_BEFORE_EXPIRY = timedelta(seconds=60)  # B-02
LONGEST_PAGE = 100  # B-03
MOST_PARCELS_PER_REQUEST = 50  # B-03
CALL_TIMEOUT = timedelta(seconds=10)  # B-03
BOOKING_TIMEOUT = timedelta(seconds=30)  # B-03
REQUESTS_PER_MINUTE = 600  # B-03, per token
PHONE_DIGITS = (8, 15)  # B-03: the upper end is documented
SEARCH_PATH = "/v1/address/search"  # B-04
SEARCH_SHORTEST_KEYWORD = 3  # B-04
COURIERS_PATH = "/v1/courier/list"  # B-05
VOLUMETRIC_CM3_PER_KG = 6000  # B-06
STREAM_LONGEST = timedelta(seconds=30)  # B-07
DETAIL_PATH = "/v1/order/detail"  # B-10: with /{order_no}, or with ?order_code=

REFERENCE_PATTERN = r"[A-Za-z0-9_-]{1,50}"  # B-08: order_ref; kept for order_code too, since both are the same here
ITEM_NAME_LONGEST = 100  # B-08
NOTE_LONGEST = 200  # B-08
WEIGHT_KG = (Decimal("0.5"), Decimal(99))  # documented for rates; B-08 for orders
WEIGHT_STEP_KG = Decimal("0.5")  # B-06

DUPLICATE_ORDER_CODE = "DUPLICATE_ORDER_CODE"  # B-09: 409 that carries the orders made the first time
NOT_FOUND = "NOT_FOUND"  # B-11
TOKEN_EXPIRED = "TOKEN_EXPIRED"  # noqa: S105 - B-11: an error code
ACCOUNT_CODES = frozenset({"UNAUTHENTICATED", TOKEN_EXPIRED, "FORBIDDEN"})
"""B-11: refusals that are about the account, not about the parcel."""

PENDING_PICKUP, IN_TRANSIT, DELIVERED, PROBLEM = "0", "1", "2", "3"
RETURN_IN_TRANSIT, RETURNED, CANCELLED, LOST = "4", "5", "6", "7"

STATUSES = {
    PENDING_PICKUP: "Pending Pickup",
    IN_TRANSIT: "In Transit",
    DELIVERED: "Delivered",
    PROBLEM: "Problem",
    RETURN_IN_TRANSIT: "Return In Transit",
    RETURNED: "Returned",
    CANCELLED: "Cancelled",
    LOST: "Lost",
}
"""B-13. What may follow what is the parcel's business; an unknown code is kept as received and changes nothing."""

EVENT_HEADER = "X-Boscod-Event"  # B-14
ACCOUNT_HEADER = "X-Boscod-Account"  # B-14
DELIVERY_HEADER = "X-Boscod-Delivery"  # B-14
TIMESTAMP_HEADER = "X-Boscod-Timestamp"  # B-14
SIGNATURE_HEADER = "X-Boscod-Signature"  # B-14
WEBHOOK_TYPE = "application/json"  # B-14
WEBHOOK_TOLERANCE = timedelta(seconds=300)  # B-14
WEBHOOK_RESENDS = (  # B-17: pauses after the first attempt
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=6),
)
