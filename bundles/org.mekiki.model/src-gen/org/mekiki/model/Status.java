/**
 */
package org.mekiki.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where an element stands in its life.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.ModelPackage#getStatus()
 * @model annotation="https://mekiki.org/model/text label.en='Status' label.ja='\u72b6\u614b' doc.ja='\u8981\u7d20\u306e\u73fe\u5728\u306e\u6bb5\u968e\u3002'"
 * @generated
 */
public enum Status implements Enumerator
{
	/**
	 * The '<em><b>CURRENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use.
	 * <!-- end-model-doc -->
	 * @see #CURRENT_VALUE
	 * @generated
	 * @ordered
	 */
	CURRENT(0, "CURRENT", "CURRENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DRAFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being written, not yet for use.
	 * <!-- end-model-doc -->
	 * @see #DRAFT_VALUE
	 * @generated
	 * @ordered
	 */
	DRAFT(1, "DRAFT", "DRAFT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPERSEDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaced by a later edition; kept for comparison.
	 * <!-- end-model-doc -->
	 * @see #SUPERSEDED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERSEDED(2, "SUPERSEDED", "SUPERSEDED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DEPRECATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No longer to be used; kept because others point at it.
	 * <!-- end-model-doc -->
	 * @see #DEPRECATED_VALUE
	 * @generated
	 * @ordered
	 */
	DEPRECATED(3, "DEPRECATED", "DEPRECATED"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CURRENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use.
	 * <!-- end-model-doc -->
	 * @see #CURRENT
	 * @model annotation="https://mekiki.org/model/text label.en='Current' label.ja='\u6709\u52b9' doc.ja='\u4f7f\u7528\u4e2d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CURRENT_VALUE = 0;

	/**
	 * The '<em><b>DRAFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being written, not yet for use.
	 * <!-- end-model-doc -->
	 * @see #DRAFT
	 * @model annotation="https://mekiki.org/model/text label.en='Draft' label.ja='\u4e0b\u66f8\u304d' doc.ja='\u4f5c\u6210\u4e2d\u3067\u3001\u307e\u3060\u4f7f\u7528\u3057\u306a\u3044\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int DRAFT_VALUE = 1;

	/**
	 * The '<em><b>SUPERSEDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaced by a later edition; kept for comparison.
	 * <!-- end-model-doc -->
	 * @see #SUPERSEDED
	 * @model annotation="https://mekiki.org/model/text label.en='Superseded' label.ja='\u65e7\u7248' doc.ja='\u5f8c\u306e\u7248\u306b\u7f6e\u304d\u63db\u3048\u3089\u308c\u305f\u3002\u6bd4\u8f03\u306e\u305f\u3081\u306b\u6b8b\u3059\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERSEDED_VALUE = 2;

	/**
	 * The '<em><b>DEPRECATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No longer to be used; kept because others point at it.
	 * <!-- end-model-doc -->
	 * @see #DEPRECATED
	 * @model annotation="https://mekiki.org/model/text label.en='Deprecated' label.ja='\u5ec3\u6b62' doc.ja='\u4eca\u5f8c\u306f\u4f7f\u308f\u306a\u3044\u3002\u53c2\u7167\u304c\u3042\u308b\u305f\u3081\u6b8b\u3059\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int DEPRECATED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Status[] VALUES_ARRAY =
		new Status[]
		{
			CURRENT,
			DRAFT,
			SUPERSEDED,
			DEPRECATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Status> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Status get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Status result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Status getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Status result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Status get(int value)
	{
		switch (value)
		{
			case CURRENT_VALUE: return CURRENT;
			case DRAFT_VALUE: return DRAFT;
			case SUPERSEDED_VALUE: return SUPERSEDED;
			case DEPRECATED_VALUE: return DEPRECATED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Status(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //Status
