"""What a buyer is asked to pay, and what came."""
