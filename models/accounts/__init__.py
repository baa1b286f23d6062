"""Who may use the platform: users, their staff records in stores, their sign-ins and tokens."""
