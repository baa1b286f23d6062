"""local/sandbox"""
